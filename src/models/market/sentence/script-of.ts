/** How a sentence is written; `han` when its Chinese characters are the same in both scripts. */
export type Script = 'latin' | 'hant' | 'hans' | 'han';

const traditional = new Set(
  '萬億幣場規達數據標註產業預計將長為從與團國約歐餘過個後內間這額價資訓練環賽總報於資測觸漲幾',
);
const simplified = new Set(
  '万亿币场规达数据标注产业预计将长为从与团国约欧余过个后内间这额价资训练环赛总报于资测触涨几',
);
for (const shared of '據據注余后于准') simplified.delete(shared);

const hanStart = 0x4e00;
const hanEnd = 0x9fff;

/** The script of a text, by the characters that only one of the two has; the larger number of them decides. O(n). */
export function scriptOf(text: string): Script {
  let hasHan = false;
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const code = text.charCodeAt(at);
    hasHan ||= code >= hanStart && code <= hanEnd;
    if (traditional.has(character)) balance += simplified.has(character) ? 0 : 1;
    else if (simplified.has(character)) balance -= 1;
  }
  if (balance !== 0) return balance > 0 ? 'hant' : 'hans';
  return hasHan ? 'han' : 'latin';
}
