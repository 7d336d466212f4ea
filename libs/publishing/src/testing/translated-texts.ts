import {
  paragraph,
  type Language,
  type PublishedAnswerTexts,
  type PublishedEditionTexts,
} from '@heard/domain';

/** The full answer in some languages: a right-to-left one, one of long words and one without spaces. */
export const TRANSLATED_TEXTS: Partial<Record<Language, PublishedAnswerTexts>> = {
  ar: {
    youSaid: 'لا يوجد مكان لأخذ استراحة خلال المناوبة الطويلة.',
    weDid: paragraph('لدى اثني عشر جناحًا الآن غرفة للراحة اختارها العاملون فيها.'),
    next: 'ستختار ستة أجنحة أخرى غرفها قبل الصيف.',
    quotation: 'تناولت الغداء جالسًا لأول مرة منذ عام.',
    pictureAlt: 'غرفة صغيرة فيها كرسيان وغلاية ونافذة.',
    figures: [
      { label: 'يقولون إن المؤسسة تعمل من أجل الصحة والرفاه', comparator: 'العام السابق' },
      { label: 'أكثر من العام السابق', comparator: '' },
      { label: 'حجزوا غرفة في الشهر الأول', comparator: 'شهر التجربة' },
      { label: 'أجنحة لديها غرفة للراحة', comparator: '' },
    ],
  },
  pl: {
    youSaid: 'Podczas długiego dyżuru nie ma gdzie odpocząć.',
    weDid: paragraph('Dwanaście oddziałów ma pokój do odpoczynku, wybrany razem z pracownikami.'),
    next: 'Sześć kolejnych oddziałów wybierze swój przed latem.',
    quotation: 'Pierwszy raz od roku zjadłam obiad na siedząco.',
    pictureAlt: 'Mały pokój z dwoma fotelami, czajnikiem i oknem.',
    figures: [
      { label: 'mówi, że organizacja dba o zdrowie i dobre samopoczucie', comparator: 'rok wcześniej' },
      { label: 'więcej niż rok wcześniej', comparator: '' },
      { label: 'zarezerwowało pokój w pierwszym miesiącu', comparator: 'miesiąc pilotażu' },
      { label: 'oddziałów ma pokój do odpoczynku', comparator: '' },
    ],
  },
  'zh-Hant': {
    youSaid: '長時間值班時沒有地方休息。',
    weDid: paragraph('十二個病房現在設有休息室，由在那裏工作的同事選定。'),
    next: '另有六個病房會在夏天之前選定。',
    quotation: '一年來我第一次坐着吃午飯。',
    pictureAlt: '一間小房間，有兩張扶手椅、一個水壺和一扇窗。',
    figures: [
      { label: '表示機構重視健康和福祉', comparator: '前一年' },
      { label: '高於前一年', comparator: '' },
      { label: '在第一個月預訂了休息室', comparator: '試行的月份' },
      { label: '病房設有休息室', comparator: '' },
    ],
  },
};

/** The edition's own words in the same languages. */
export const TRANSLATED_TITLES: Partial<Record<Language, PublishedEditionTexts>> = {
  ar: { title: 'غرف للراحة', introduction: paragraph('ما قلتموه هذا الشتاء، وما نتج عنه.') },
  pl: {
    title: 'Pokoje do odpoczynku',
    introduction: paragraph('Co powiedzieliście tej zimy i co z tego wynikło.'),
  },
  'zh-Hant': { title: '休息室', introduction: paragraph('今年冬天大家說了甚麼，以及我們做了甚麼。') },
};
