import type { Currency } from '../growth-sentence.ts';

/** Powers of ten that a word after a number stands for. */
export const magnitudeWords: Readonly<Record<number, string>> = {
  3: 'k|thousand|千',
  4: '萬|万',
  5: 'lakh|lakhs',
  6: 'm|mn|mm|mio|mln|million|millions|百萬|百万',
  7: 'crore|crores|千萬|千万',
  8: '億|亿|hundred million',
  9: 'b|bn|bln|billion|billions|十億|十亿',
  10: '百億|百亿',
  11: '千億|千亿|hundred billion',
  12: 't|tn|trn|trillion|trillions|萬億|万亿|兆',
};

/** 元 is the money of the mainland or of Taiwan, ¥ that of China or of Japan. */
export type UnclearCurrency = 'yuan' | 'yen-sign';

/** Names and signs of currencies, before or after an amount. */
export const currencyWords: Readonly<Record<Currency | UnclearCurrency, string>> = {
  USD: 'us$|usd|$|u.s. dollars|u.s. dollar|us dollars|us dollar|dollars|dollar|usd$|$usd|美元|美金',
  CNY: 'rmb|cny|cn¥|yuan|renminbi|元人民幣|元人民币|人民幣|人民币|rmb¥|¥rmb|cnh',
  TWD: 'nt$|ntd|twd|新臺幣|新台幣|新台币|臺幣|台幣|台币',
  HKD: 'hk$|hkd|港元|港幣|港币',
  EUR: '€|eur|euros|euro|歐元|欧元',
  GBP: '£|gbp|pounds|英鎊|英镑',
  JPY: 'jpy|yen|日元|日圓|日圆|円',
  KRW: '₩|krw|won|韓元|韩元|韓圜',
  INR: '₹|inr|rs.|rs|rupees|盧比|卢比',
  AUD: 'a$|aud|澳元',
  CAD: 'c$|cad|加元',
  SGD: 's$|sgd|新加坡元|新元',
  yuan: '元|圓|圆|塊|块',
  'yen-sign': '¥',
};

/** Words before an amount that widen it. The second of each pair also says that the market gets there. */
export const qualifierWords: Readonly<
  Record<'over' | 'passing' | 'about' | 'almost' | 'under', string>
> = {
  over: 'over|more than|above|at least|upwards of|in excess of|not less than|大於|大于|高於|高于|逾|破逾|不低於|不低于|不少於|不少于|至少|多達|多达|>|≥',
  passing:
    'exceed|exceeds|exceeding|exceeded|surpass|surpasses|surpassed|surpassing|top|topping|cross|crossing|pass|passing|突破|超過|超过|超|達逾|达逾|破|衝破|冲破|跨越',
  about:
    'about|around|approximately|approx.|approx|roughly|circa|ca.|some|an estimated|estimated|≈|約|约|大約|大约|大概|大致',
  almost: 'nearly|almost|close to|just under|just below|近|將近|将近|接近|逼近',
  under:
    'under|below|less than|up to|no more than|as much as|不足|低於|低于|不到|少於|少于|小於|小于|至多|最多|不超過|不超过|<|≤',
};

/** Words after an amount that widen it. */
export const qualifierAfterWords: Readonly<Record<'over' | 'about', string>> = {
  over: 'or more|and above|以上|之多',
  about: 'or so|左右|上下|前後|前后',
};

/** Numbers in letters; with years or a unit of size after them. */
export const numberWords: Readonly<Record<number, string>> = {
  1: 'one',
  2: 'two',
  3: 'three',
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  12: 'twelve',
  15: 'fifteen',
  20: 'twenty',
};
