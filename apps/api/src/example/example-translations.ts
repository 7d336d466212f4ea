import { type TranslatedLanguage } from '@heard/domain';

/** A piece of an example edition in one language, by its texts. */
export interface ExampleWords {
  /** Texts of plain words by their fields. */
  lines: Record<string, string>;
  /** The paragraphs of its formatted text. */
  paragraphs: string[];
}

/** An edition's own words and those of its first answer in one language. */
export interface ExampleTranslation {
  own?: ExampleWords;
  answer?: ExampleWords;
  /** Left as a draft. */
  isDraft?: boolean;
  /** Written before the introduction was written anew, and so out of date. */
  isOld?: boolean;
}

const words = (
  [title, introduction]: [string, string],
  [youSaid, next]: [string, string],
  ...paragraphs: string[]
): ExampleTranslation => ({
  own: { lines: { title }, paragraphs: [introduction] },
  answer: { lines: { youSaid, next }, paragraphs },
});

/** Translations of example editions by their English titles. They are examples: no native speaker has checked them. */
export const EXAMPLE_TRANSLATIONS: Record<string, Partial<Record<TranslatedLanguage, ExampleTranslation>>> = {
  'Waits, priorities and growing here': {
    ar: words(
      [
        'أوقات الانتظار والأولويات والتطور في العمل',
        'ما قلتموه عن الانتظار وعبء العمل، وعن التقدم في عملكم.',
      ],
      ['لا أحد يستطيع أن يخبر المرضى كم سينتظرون.', 'ننظر الآن في الفرق التي يمكن أن تكون التالية.'],
      'تخبر بعض الفرق المرضى الآن حتى عندما لا يوجد جديد. وهذا يوفر مكالمات كثيرة.',
      'وهناك نشرة توضح ما يحدث أثناء الانتظار.',
    ),
    bn: words(
      [
        'অপেক্ষা, অগ্রাধিকার এবং এখানে এগিয়ে যাওয়া',
        'অপেক্ষা ও কাজের চাপ এবং কাজে এগিয়ে যাওয়া নিয়ে আপনারা যা বলেছেন।',
      ],
      ['রোগীদের কতদিন অপেক্ষা করতে হবে, তা কেউ বলতে পারে না।', 'এরপর কোন দলগুলো শুরু করতে পারে, আমরা তা দেখছি।'],
      'কোনো নতুন খবর না থাকলেও কিছু দল এখন রোগীদের জানায়। এতে অনেক ফোন কল কমে যায়।',
      'অপেক্ষার সময় কী হয়, তা একটি প্রচারপত্রে বলা আছে।',
    ),
    'zh-Hant': words(
      ['輪候、優先次序與在此發展', '大家談到輪候和工作量，以及在工作上的發展。'],
      ['沒有人能告訴病人要等多久。', '我們正在研究接下來可以有哪些團隊參與。'],
      '現在有些團隊即使沒有新消息也會通知病人，因此少了許多查詢電話。',
      '有一份單張說明輪候期間會發生甚麼。',
    ),
    gu: words(
      ['રાહ જોવી, પ્રાથમિકતાઓ અને અહીં આગળ વધવું', 'રાહ જોવા અને કામના બોજ વિશે તથા કામમાં આગળ વધવા વિશે તમે જે કહ્યું તે.'],
      ['દર્દીઓએ કેટલી રાહ જોવી પડશે તે કોઈ કહી શકતું નથી.', 'હવે પછી કઈ ટીમો જોડાઈ શકે તે અમે જોઈ રહ્યા છીએ.'],
      'કોઈ નવા સમાચાર ન હોય ત્યારે પણ કેટલીક ટીમો હવે દર્દીઓને જણાવે છે. તેથી ઘણા ફોન કૉલ ઓછા થાય છે.',
      'રાહ જોતી વખતે શું થાય છે તે એક પત્રિકામાં લખ્યું છે.',
    ),
    hi: words(
      [
        'प्रतीक्षा, प्राथमिकताएँ और यहाँ आगे बढ़ना',
        'प्रतीक्षा और काम के बोझ के बारे में, और काम में आगे बढ़ने के बारे में आपने जो कहा।',
      ],
      [
        'कोई भी मरीज़ों को यह नहीं बता पाता कि उन्हें कितना इंतज़ार करना होगा।',
        'हम देख रहे हैं कि आगे कौन-सी टीमें इसे शुरू कर सकती हैं।',
      ],
      'कुछ टीमें अब मरीज़ों को तब भी बताती हैं जब कोई नई ख़बर न हो। इससे बहुत-से फ़ोन कॉल कम हो जाते हैं।',
      'एक पर्चे में बताया गया है कि इंतज़ार के दौरान क्या होता है।',
    ),
    pl: words(
      [
        'Oczekiwanie, priorytety i rozwój u nas',
        'Co powiedzieliście o oczekiwaniu i nadmiarze pracy oraz o rozwoju w pracy.',
      ],
      [
        'Nikt nie potrafi powiedzieć pacjentom, jak długo będą czekać.',
        'Sprawdzamy, które zespoły mogą być następne.',
      ],
      'Niektóre zespoły informują teraz pacjentów nawet wtedy, gdy nie ma nic nowego. Dzięki temu jest znacznie mniej telefonów.',
      'Ulotka wyjaśnia, co dzieje się w czasie oczekiwania.',
    ),
    pa: words(
      ['ਉਡੀਕ, ਤਰਜੀਹਾਂ ਅਤੇ ਇੱਥੇ ਅੱਗੇ ਵਧਣਾ', 'ਉਡੀਕ ਅਤੇ ਕੰਮ ਦੇ ਬੋਝ ਬਾਰੇ, ਅਤੇ ਕੰਮ ਵਿੱਚ ਅੱਗੇ ਵਧਣ ਬਾਰੇ ਤੁਸੀਂ ਜੋ ਕਿਹਾ।'],
      [
        'ਕੋਈ ਵੀ ਮਰੀਜ਼ਾਂ ਨੂੰ ਨਹੀਂ ਦੱਸ ਸਕਦਾ ਕਿ ਉਨ੍ਹਾਂ ਨੂੰ ਕਿੰਨੀ ਉਡੀਕ ਕਰਨੀ ਪਵੇਗੀ।',
        'ਅਸੀਂ ਦੇਖ ਰਹੇ ਹਾਂ ਕਿ ਅੱਗੇ ਕਿਹੜੀਆਂ ਟੀਮਾਂ ਇਹ ਕਰ ਸਕਦੀਆਂ ਹਨ।',
      ],
      'ਕੁਝ ਟੀਮਾਂ ਹੁਣ ਮਰੀਜ਼ਾਂ ਨੂੰ ਉਦੋਂ ਵੀ ਦੱਸਦੀਆਂ ਹਨ ਜਦੋਂ ਕੋਈ ਨਵੀਂ ਖ਼ਬਰ ਨਾ ਹੋਵੇ। ਇਸ ਨਾਲ ਬਹੁਤ ਸਾਰੀਆਂ ਫ਼ੋਨ ਕਾਲਾਂ ਘਟ ਜਾਂਦੀਆਂ ਹਨ।',
      'ਇੱਕ ਪਰਚਾ ਦੱਸਦਾ ਹੈ ਕਿ ਉਡੀਕ ਦੌਰਾਨ ਕੀ ਹੁੰਦਾ ਹੈ।',
    ),
    so: words(
      [
        'Sugitaanka, mudnaanta iyo horumarka halkan',
        'Waxaad ka tiraahdeen sugitaanka iyo culayska shaqada, iyo horumarka shaqadiinna.',
      ],
      [
        'Qofna uma sheegi karo bukaannada inta ay sugi doonaan.',
        'Waxaan eegaynaa kooxaha xiga ee ku biiri kara.',
      ],
      'Kooxaha qaarkood hadda waxay la hadlaan bukaannada xitaa marka aan war cusub jirin. Taasi waxay yaraysaa wicitaanno badan.',
      'Waraaq yar ayaa sharraxaysa waxa dhaca inta la sugayo.',
    ),
    ur: words(
      [
        'انتظار، ترجیحات اور یہاں آگے بڑھنا',
        'آپ نے انتظار اور کام کے بوجھ کے بارے میں، اور اپنے کام میں آگے بڑھنے کے بارے میں جو کہا۔',
      ],
      [
        'کوئی مریضوں کو نہیں بتا سکتا کہ انہیں کتنا انتظار کرنا ہوگا۔',
        'ہم دیکھ رہے ہیں کہ اگلی کون سی ٹیمیں یہ کر سکتی ہیں۔',
      ],
      'کچھ ٹیمیں اب مریضوں کو اس وقت بھی بتاتی ہیں جب کوئی نئی خبر نہ ہو۔ اس سے بہت سی فون کالیں کم ہو جاتی ہیں۔',
      'ایک کتابچہ بتاتا ہے کہ انتظار کے دوران کیا ہوتا ہے۔',
    ),
  },
  'Study time': {
    ar: { own: { lines: { title: 'وقت الدراسة' }, paragraphs: ['ما قلتموه عن وقت الدراسة.'] }, isOld: true },
    pl: {
      answer: {
        lines: { youSaid: 'Czas na naukę jest przyznawany na papierze, a w praktyce przepada.' },
        paragraphs: [],
      },
      isDraft: true,
    },
    so: {
      own: { lines: { title: 'Wakhtiga waxbarashada' }, paragraphs: ['Qabyo: weli lama daabicin.'] },
      answer: {
        lines: {
          youSaid: 'Wakhtiga waxbarashada warqad ayaa lagu bixiyaa, laakiin wuu lumaa marka la shaqaynayo.',
        },
        paragraphs: ['Wakhtiga waxbarashada waxaa lagu hayaa jadwalka sida fasaxa oo kale.'],
      },
    },
  },
};
