/** Words of the first steps and of the glossary, in Azerbaijani. */
export const strings = {
  title: "Beş addımda ilk planınız",
  progress_one: "5 addımdan {{count}}-i yerinə yetirilib",
  progress_other: "5 addımdan {{count}}-i yerinə yetirilib",
  done: "Yerinə yetirilib",
  hide: "Bu addımları gizlət",
  hidden: "İlk addımlar gizlədildi.",
  undo: "Geri al",
  later: "Plan olduqdan sonra mümkündür.",
  step: {
    plan: {
      name: "Planı gətirin",
      words: "Layihənizi Word-dən idxal edin və ya tanış olmaq üçün nümunə planı açın.",
    },
    people: {
      name: "Şəxsləri dəvət edin",
      words: "Həmkarlarınızı və digər qurumları əlavə edin, kimin nə edə biləcəyini göstərin.",
    },
    standards: {
      name: "Qüvvədə olan standartları seçin",
      words:
        "Ölkəniz üçün məcburi olan müqavilələri qeyd edin. Boşluqlar onlara görə qiymətləndirilir.",
    },
    measure: {
      name: "İlk tədbiri yazın",
      words: "Nə edilir, kim rəhbərlik edir, nə vaxtadək, necə ölçülür və necə maliyyələşdirilir.",
    },
    agreement: {
      name: "Tədbiri razılaşdırın",
      words: "Qurumun adından danışan şəxs onun mövqeyini tədbirin yanında bildirir.",
    },
  },
  import: "Fayl idxal et",
  sample: "Nümunə planı aç",
  about: "Bu nədir? {{concept}}",
  terms: "Terminlərin mənası",
  name: {
    area: "Sahə",
    finding: "Qeyd",
    position: "Mövqe",
    party: "Tərəf",
    opinion: "Rəy",
    right: "Hüquq",
    mandate: "Mandat",
    version: "Versiya",
    recommendation: "Tövsiyə",
    instrument: "Sənəd",
    token: "Giriş tokeni",
  },
  concept: {
    area: "Sahə beynəlxalq standartların planda nəzərə alınmasını istədiyi mövzudur, məsələn, məlumatların toplanması.",
    finding:
      "Qeyd tədbirin və ya planın necə daha təsirli ola biləcəyini göstərir, məsələn, müddətin olmadığını.",
    position:
      "Mövqe qurumun tədbirin indiki mətni haqqında dediyidir; mətn dəyişdikdə mövqe qüvvədən düşür.",
    party: "Tərəf razılığı plan üçün zəruri olan qurumdur.",
    opinion:
      "Rəy verən təşkilat dinlənilir və rəyi görünür, lakin bu rəy planı heç vaxt dayandırmır.",
    right:
      "Hüquq şəxsin bu planda nə edə biləcəyini göstərir: oxumaq, şərh yazmaq, mətn yazmaq və ya katiblik kimi planı aparmaq.",
    mandate:
      "Mandat bu planda qurumun adından kimin, hansı gündən hansı günədək danışdığını göstərir; qurumun mövqeyini yalnız o bildirir.",
    version:
      "Versiya mətnin müəyyən andakı halına verilən addır ki, sonra oxumaq və müqayisə etmək mümkün olsun.",
    recommendation:
      "Tövsiyə müqavilə orqanının və ya qiymətləndirmənin ölkədən istədiyidir, ona cavab verən tədbirlərlə birlikdə.",
    instrument:
      "Sənəd müddəaları planda nə olmalı olduğunu göstərən müqavilə, qanun və ya təlimatdır; qüvvədə olan müqavilə məcburidir.",
    token:
      "Token müddəti bitənədək və ya ləğv edilənədək proqrama sizin adınızdan parolsuz işləməyə imkan verir.",
  },
}
