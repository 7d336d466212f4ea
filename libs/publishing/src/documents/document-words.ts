import { type Language } from '@heard/domain';
import { type PublicWords } from '../pages/words/public-words';
import { PUBLIC_WORDS } from '../pages/words/words-of';

/** What documents say of themselves besides the words that they share with the public pages. */
interface OwnWords {
  /** Beside a QR code. */
  scan: string;
  readOn: string;
  /** How long a script takes; `{seconds}` stands for the number. */
  aloud: string;
  easyRead: string;
  /** That splitting sentences does not make an Easy Read: its readers do. */
  easyReadCheck: string;
}

/** To be checked by a native reader before use. */
const OWN_WORDS: Record<Language, OwnWords> = {
  en: {
    scan: 'Scan to read more',
    readOn: 'Read more at',
    aloud: 'Read this aloud. It takes about {seconds} seconds.',
    easyRead: 'Easy Read',
    easyReadCheck:
      'This layout was made from the approved text. Check it with people who use Easy Read before you share it.',
  },
  ar: {
    scan: 'امسحوا الرمز لقراءة المزيد',
    readOn: 'اقرؤوا المزيد على',
    aloud: 'اقرؤوا هذا بصوت عالٍ. يستغرق ذلك نحو {seconds} ثانية.',
    easyRead: 'نص سهل القراءة',
    easyReadCheck: 'أُعدّ هذا التنسيق من النص المعتمد. راجعوه مع من يستخدمون النصوص سهلة القراءة قبل نشره.',
  },
  bn: {
    scan: 'আরও পড়তে স্ক্যান করুন',
    readOn: 'আরও পড়ুন',
    aloud: 'এটি জোরে পড়ুন। প্রায় {seconds} সেকেন্ড লাগে।',
    easyRead: 'সহজ পাঠ',
    easyReadCheck: 'অনুমোদিত লেখা থেকে এটি তৈরি। ছড়ানোর আগে যারা সহজ পাঠ ব্যবহার করেন তাদের সঙ্গে দেখে নিন।',
  },
  'zh-Hant': {
    scan: '掃描閱讀更多',
    readOn: '閱讀更多',
    aloud: '請朗讀。約需 {seconds} 秒。',
    easyRead: '易讀版',
    easyReadCheck: '本版面由已核准的文字製成。分享之前，請與使用易讀版的人一起檢查。',
  },
  gu: {
    scan: 'વધુ વાંચવા માટે સ્કેન કરો',
    readOn: 'વધુ અહીં વાંચો',
    aloud: 'આ મોટેથી વાંચો. લગભગ {seconds} સેકન્ડ લાગે છે.',
    easyRead: 'સરળ વાંચન',
    easyReadCheck: 'આ ગોઠવણ મંજૂર લખાણમાંથી બનાવી છે. વહેંચતા પહેલાં સરળ વાંચન વાપરતા લોકો સાથે તપાસો.',
  },
  hi: {
    scan: 'और पढ़ने के लिए स्कैन करें',
    readOn: 'और यहाँ पढ़ें',
    aloud: 'इसे ज़ोर से पढ़ें। लगभग {seconds} सेकंड लगते हैं।',
    easyRead: 'सरल पाठ',
    easyReadCheck: 'यह स्वीकृत पाठ से बनाया गया है। बाँटने से पहले इसे सरल पाठ पढ़ने वालों के साथ जाँच लें।',
  },
  pl: {
    scan: 'Zeskanuj, aby przeczytać więcej',
    readOn: 'Czytaj dalej na',
    aloud: 'Przeczytaj na głos. Zajmuje to około {seconds} sekund.',
    easyRead: 'Tekst łatwy do czytania',
    easyReadCheck:
      'Ten układ powstał z zatwierdzonego tekstu. Zanim go udostępnisz, sprawdź go z osobami, które korzystają z takich tekstów.',
  },
  pa: {
    scan: 'ਹੋਰ ਪੜ੍ਹਨ ਲਈ ਸਕੈਨ ਕਰੋ',
    readOn: 'ਹੋਰ ਇੱਥੇ ਪੜ੍ਹੋ',
    aloud: 'ਇਸ ਨੂੰ ਉੱਚੀ ਪੜ੍ਹੋ। ਲਗਭਗ {seconds} ਸਕਿੰਟ ਲੱਗਦੇ ਹਨ।',
    easyRead: 'ਸੌਖਾ ਪਾਠ',
    easyReadCheck: 'ਇਹ ਮਨਜ਼ੂਰ ਲਿਖਤ ਤੋਂ ਬਣਾਇਆ ਗਿਆ ਹੈ। ਸਾਂਝਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਸੌਖਾ ਪਾਠ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨਾਲ ਜਾਂਚੋ।',
  },
  so: {
    scan: 'Iskaan garee si aad wax badan u akhrido',
    readOn: 'Wax badan ka akhri',
    aloud: 'Kor u akhri. Waxay qaadanaysaa qiyaastii {seconds} ilbiriqsi.',
    easyRead: 'Akhris fudud',
    easyReadCheck:
      'Qaabkan waxaa laga sameeyay qoraalka la ansixiyay. Ka hor intaanad faafin, la hubi dadka isticmaala akhriska fudud.',
  },
  ur: {
    scan: 'مزید پڑھنے کے لیے اسکین کریں',
    readOn: 'مزید یہاں پڑھیں',
    aloud: 'اسے بلند آواز سے پڑھیں۔ تقریباً {seconds} سیکنڈ لگتے ہیں۔',
    easyRead: 'آسان مطالعہ',
    easyReadCheck:
      'یہ منظور شدہ متن سے بنایا گیا ہے۔ بانٹنے سے پہلے اسے آسان مطالعہ استعمال کرنے والوں کے ساتھ جانچ لیں۔',
  },
};

/** Every word that a document says of itself. */
export type DocumentWords = OwnWords &
  Pick<PublicWords, 'youSaid' | 'kinds' | 'next' | 'edition' | 'whatChanged' | 'quotedBy' | 'versionOn'>;

/** The words of documents in one language. */
export function documentWords(language: Language): DocumentWords {
  return { ...PUBLIC_WORDS[language], ...OWN_WORDS[language] };
}
