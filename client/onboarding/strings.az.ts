/** Words of the first steps and of the glossary, in Azerbaijani. */
export const strings = {
  title: "Beş addımda ilk planınız",
  progress_one: "Yerinə yetirilib: 5 addımdan {{count}}",
  progress_other: "Yerinə yetirilib: 5 addımdan {{count}}",
  done: "Yerinə yetirilib",
  hide: "Bu addımları gizlət",
  hidden: "İlk addımlar gizlədildi.",
  undo: "Geri qaytar",
  later: "Plan olduqdan sonra mümkündür.",
  step: {
    plan: {
      name: "Plan əlavə edin",
      words: "Layihənizi Word faylından yükləyin və ya tanış olmaq üçün plan nümunəsini açın.",
    },
    people: {
      name: "İştirakçıları dəvət edin",
      words:
        "Həmkarlarınızı və digər qurumları əlavə edin və hər birinin nə edə biləcəyini göstərin.",
    },
    standards: {
      name: "Qüvvədə olan standartları seçin",
      words:
        "Ölkəniz üçün məcburi olan müqavilələri qeyd edin. Boşluqlar onlara görə qiymətləndirilir.",
    },
    measure: {
      name: "İlk tədbiri yazın",
      words:
        "Nəyin ediləcəyini, əsas icraçını, icra müddətini, nəticənin necə ölçüləcəyini və maliyyələşmə mənbəyini göstərin.",
    },
    agreement: {
      name: "Tədbiri razılaşdırın",
      words: "Qurumun adından çıxış edən şəxs onun mövqeyini tədbirin yanında bildirir.",
    },
  },
  import: "Fayl yüklə",
  sample: "Plan nümunəsini aç",
  about: "Bu nədir? {{concept}}",
  terms: "Terminlərin mənası",
  name: {
    area: "Sahə",
    decision: "Qərar",
    practice: "Təcrübə",
    standing: "Razılaşdırma vəziyyəti",
    finding: "Qeyd",
    position: "Mövqe",
    party: "Tərəf",
    opinion: "Rəy",
    right: "Hüquq",
    mandate: "Səlahiyyət",
    version: "Versiya",
    recommendation: "Tövsiyə",
    instrument: "Sənəd",
    token: "Giriş tokeni",
  },
  concept: {
    area: "Sahə beynəlxalq standartların planda nəzərə alınmasını tələb etdiyi məsələdir, məsələn, məlumatların toplanması.",
    decision:
      "Qərar avtomatik müəyyən edilən səviyyənin əvəzinə iştirakçıların sahəyə verdiyi səviyyədir; əsaslandırmasını hamı oxuya bilər.",
    practice:
      "Təcrübə başqa ölkənin belə planı hazırlayarkən, icra edərkən və ya qiymətləndirərkən gördüyü işdir; nümunə kimi verilir və heç kimi öhdəlik altına almır.",
    standing:
      "Tədbirin razılaşdırma vəziyyəti bütün tərəflərin mövqeləri əsasında müəyyən edilir: razılaşdırılıb, qeyd-şərtlə razılaşdırılıb, etiraz var, dəyişiklikdən sonra qüvvədən düşüb və ya açıqdır.",
    finding:
      "Qeyd tədbirin və ya planın necə daha səmərəli edilə biləcəyini göstərir, məsələn, icra müddətinin olmadığını bildirir.",
    position:
      "Mövqe qurumun tədbirin hazırkı redaksiyası üzrə cavabıdır; mətn dəyişdikdə mövqe qüvvədən düşür.",
    party: "Tərəf planın razılaşdırılması üçün razılığı tələb olunan qurumdur.",
    opinion:
      "Rəy verən təşkilatın rəyi hamıya göstərilir, lakin planın razılaşdırılmasına mane olmur.",
    right:
      "Hüquq şəxsin bu planda nə edə biləcəyini göstərir: oxumaq, irad bildirmək, mətn yazmaq və ya katiblik kimi planı aparmaq.",
    mandate:
      "Səlahiyyət bu planda qurumun adından kimin, hansı gündən hansı günədək çıxış etdiyini göstərir; qurumun mövqeyini yalnız o bildirir.",
    version:
      "Versiya mətnin müəyyən andakı adlandırılmış vəziyyətidir; onu sonra oxumaq və müqayisə etmək olar.",
    recommendation:
      "Tövsiyə müqavilə orqanının və ya qiymətləndirmənin ölkəyə ünvanladığı təklifdir; yanında ona cavab verən tədbirlər göstərilir.",
    instrument:
      "Sənəd müddəaları planda nəyin olmalı olduğunu müəyyən edən müqavilə, qanun və ya təlimatdır; qüvvədə olan müqavilə məcburidir.",
    token:
      "Token müddəti bitənədək və ya ləğv edilənədək proqrama sizin adınızdan parolsuz işləməyə imkan verir.",
  },
}
