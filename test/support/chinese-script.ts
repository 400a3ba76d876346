/** Characters that are written differently in the two scripts, pair by pair: Traditional, Simplified. Forms that both scripts know are left out. */
const pairs =
  '數数據据資资訊讯標标註注嗎吗為为與与訓训練练萬万億亿個个們们這这來来對对會会時时間间發发開开關关閉闭' +
  '東东車车馬马魚鱼鳥鸟長长門门問问見见觀观現现規规視视覺觉覽览說说話话語语詞词譯译讀读請请謝谢議议論论' +
  '設设計计許许評评證证詳详誤误認认識识調调變变讓让該该誰谁課课談谈記记試试詢询號号處处網网際际線线連连' +
  '圖图團团國国園园圓圆場场塊块壓压報报執执學学實实審审寫写對对導导專专將将尋寻層层屬属歲岁幣币幾几庫库' +
  '應应當当錄录徑径從从復复態态戶户擇择擊击擬拟擴扩據据擁拥損损換换摺折敗败斷断於于書书條条極极構构樣样' +
  '機机橫横檔档檢检權权歐欧歷历歸归殘残氣气決决沒没測测準准溫温滿满漲涨潛潜濾滤無无煩烦熱热營营狀状獨独' +
  '獲获環环產产異异畫画盡尽監监碼码確确種种稱称積积穩稳競竞筆笔節节範范簡简類类約约級级紀纪純纯組组結结' +
  '絕绝給给統统經经維维緒绪編编緩缓總总縮缩績绩繪绘繼继續续罰罚聯联聲声職职聽听腦脑臺台與与興兴舉举舊旧' +
  '華华藝艺虛虚術术衛卫裝装補补製制複复訂订貝贝負负財财貨货販贩責责費费貼贴貿贸賣卖質质購购贏赢贊赞趨趋' +
  '軟软較较載载輕轻輛辆輯辑輸输轉转達达過过運运遠远適适選选遺遗還还邊边郵邮釋释鋪铺銀银銷销錢钱錯错鍵键' +
  '鏈链鐘钟閱阅隊队階阶隨随險险雖虽雙双雜杂離离難难電电靈灵靜静響响頁页項项順顺須须預预領领頭头題题額额' +
  '願愿風风飛飞驗验驅驱體体髮发點点齊齐齡龄併并佈布價价優优儲储億亿兩两剛刚創创劃划劇剧動动務务勝胜勞劳' +
  '協协單单嚴严圍围夾夹啟启員员喪丧壞坏夠够奪夺婦妇媒媒孫孙宮宫寶宝尚尚弱弱彙汇彈弹徵征恆恒惡恶慮虑憑凭' +
  '懷怀戰战戲戏掃扫掛挂採采揮挥撥拨擔担擷撷攝摄攤摊敵敌曆历曉晓暫暂樂乐樓楼櫃柜欄栏殺杀毀毁氫氢湊凑減减' +
  '滾滚漸渐潔洁澤泽濃浓災灾牆墙獎奖瀏浏瀉泻';

const characters = Array.from(pairs);
const traditional = new Set<string>();
const simplified = new Set<string>();
for (let index = 0; index + 1 < characters.length; index += 2) {
  const [one, other] = [characters[index] ?? '', characters[index + 1] ?? ''];
  if (one !== other) {
    traditional.add(one);
    simplified.add(other);
  }
}

/** Simplified characters that are also Traditional ones of another meaning. */
for (const shared of '于准制采征范并布折注板台几后里干系松郁云复划万丰价回借克帘广厂')
  simplified.delete(shared);

/** The characters of a text that belong to the other script, each once; the list knows common ones only. */
export function foreignCharacters(text: string, locale: 'zh-Hant' | 'zh-Hans'): readonly string[] {
  const foreign = locale === 'zh-Hant' ? simplified : traditional;
  const extra = locale === 'zh-Hans' ? ['兆'] : [];
  return [...new Set(text)].filter(
    (character) => foreign.has(character) || extra.includes(character),
  );
}
