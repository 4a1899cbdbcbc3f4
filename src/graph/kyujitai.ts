/**
 * Old forms of characters (旧字体), each followed by the form in use today (新字体): 亞亜 惡悪 ….
 *
 * Source: the forms in round brackets in the main table of 常用漢字表 (平成22年内閣告示第2号), in its order. Of
 * its 364, the 62 that Unicode holds as compatibility ideographs (海, 社, 神 …) are left out: NFKC
 * itself turns those.
 */
const joyo =
  '亞亜惡悪壓圧圍囲醫医爲為壹壱隱隠榮栄營営衞衛驛駅圓円鹽塩緣縁艷艶應応歐欧毆殴櫻桜奧奥橫横' +
  '溫温穩穏假仮價価畫画會会繪絵壞壊懷懐槪概擴拡殼殻覺覚學学嶽岳樂楽渴渇罐缶卷巻陷陥勸勧寬寛' +
  '關関歡歓觀観氣気歸帰龜亀僞偽戲戯犧犠舊旧據拠擧挙虛虚峽峡挾挟狹狭鄕郷曉暁區区驅駆勳勲薰薫' +
  '徑径莖茎惠恵揭掲溪渓經経螢蛍輕軽繼継鷄鶏藝芸擊撃缺欠硏研縣県儉倹劍剣險険圈圏檢検獻献權権' +
  '顯顕驗験嚴厳廣広效効恆恒黃黄鑛鉱號号國国黑黒碎砕濟済齋斎劑剤雜雑參参棧桟蠶蚕慘惨贊賛殘残' +
  '絲糸齒歯兒児辭辞濕湿實実寫写釋釈壽寿收収從従澁渋獸獣縱縦肅粛處処緖緒敍叙將将稱称涉渉燒焼' +
  '證証奬奨條条狀状乘乗淨浄剩剰疊畳繩縄壤壌孃嬢讓譲釀醸觸触囑嘱眞真寢寝愼慎盡尽圖図粹粋醉酔' +
  '穗穂隨随髓髄樞枢數数瀨瀬聲声齊斉靜静竊窃攝摂專専淺浅戰戦踐践錢銭潛潜纖繊禪禅雙双壯壮爭争' +
  '莊荘搜捜插挿巢巣曾曽瘦痩裝装總総騷騒增増藏蔵臟臓卽即屬属續続墮堕對対體体帶帯滯滞臺台瀧滝' +
  '擇択澤沢擔担單単膽胆團団斷断彈弾遲遅癡痴蟲虫晝昼鑄鋳廳庁徵徴聽聴敕勅鎭鎮遞逓鐵鉄點点轉転' +
  '傳伝燈灯當当黨党盜盗稻稲鬭闘德徳獨独讀読屆届貳弐惱悩腦脳霸覇拜拝廢廃賣売麥麦發発髮髪拔抜' +
  '晚晩蠻蛮祕秘濱浜甁瓶拂払佛仏倂併竝並餠餅邊辺變変辨弁瓣弁辯弁步歩寶宝豐豊襃褒飜翻每毎萬万' +
  '滿満麵麺默黙彌弥譯訳藥薬與与豫予餘余譽誉搖揺樣様謠謡來来賴頼亂乱覽覧龍竜兩両獵猟綠緑淚涙' +
  '壘塁禮礼勵励戾戻靈霊齡齢曆暦歷歴戀恋鍊錬爐炉勞労郞郎樓楼錄録灣湾';

/**
 * Pairs that 常用漢字表 does not print, because it holds the difference to be one of design (戶戸, 內内) or
 * because the form is none of its characters, yet which Unicode keeps apart and statutes, personal
 * and place names contain. 塡, 剝 and 頰 are the table's own forms; most keyboards give the other.
 */
const unprinted =
  '飮飲銳鋭悅悦閱閲顏顔敎教戶戸吳呉娛娯吿告歲歳產産舍舎尙尚靑青淸清稅税說説絕絶脫脱內内沒没' +
  '姬姫册冊舖舗隸隷查査塡填剝剥頰頬敘叙獎奨鄰隣姊姉羣群晉晋彥彦堯尭巖巌禰祢祿禄穰穣聰聡遙遥' +
  '槇槙瑤瑶檜桧亙亘髙高﨑崎邉辺濵浜';

/**
 * The form in use today by its old form; one UTF-16 unit each. No form in use is itself an old
 * form.
 */
export const shinjitai: ReadonlyMap<string, string> = new Map(
  [...(joyo + unprinted).matchAll(/(.)(.)/g)].map(([, old = '', now = '']) => [old, now]),
);
