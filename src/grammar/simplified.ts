/** Traditional characters of official titles and organs, and below each its simplified form. */
const TRADITIONAL =
  '國務廳辦會員縣區鄉鎮黨產財稅總關於監銀證險機構門環態運輸農業衛聯檢軍開發學經濟貿質術體廣電視氣測繪設勞動資審計統際訊協團婦殘僑臺決報見請復覆議紀規條細則實暫試轉頒佈訂廢應當個對為爲與進過這們來說話長東車馬書無問題還後時點據調強導領組織幹職級創標準項單號數價費贈貨幣債權處罰執貫徹島灣滬蘇寧遼魯雲貴瓊陝澤漢陽慶華龍鳳豐壽榮興義禮藝醫藥護優選舉補貼獎勵評劃戰爭災難預備緊節約減負擔擴變樣極歷歸鄰陸隊隨雙離雜韓響頁順須頭顯風飛養驗騙髒鬥鹽麥齊齡'
const SIMPLIFIED =
  '国务厅办会员县区乡镇党产财税总关于监银证险机构门环态运输农业卫联检军开发学经济贸质术体广电视气测绘设劳动资审计统际讯协团妇残侨台决报见请复复议纪规条细则实暂试转颁布订废应当个对为为与进过这们来说话长东车马书无问题还后时点据调强导领组织干职级创标准项单号数价费赠货币债权处罚执贯彻岛湾沪苏宁辽鲁云贵琼陕泽汉阳庆华龙凤丰寿荣兴义礼艺医药护优选举补贴奖励评划战争灾难预备紧节约减负担扩变样极历归邻陆队随双离杂韩响页顺须头显风飞养验骗脏斗盐麦齐龄'

const PAIRS: ReadonlyMap<string, string> = new Map(Array.from(TRADITIONAL, (sign, index) => [sign, SIMPLIFIED[index]!]))

/** The Traditional characters, one for one. */
const SIGN = new RegExp(`[${TRADITIONAL}]`, 'gu')

/**
 * Fold the traditional characters (繁体字) of titles and organs to simplified ones, one character for one, for matching only.
 *
 * The result is as long as the input, so offsets found in it hold in the original; other characters stay as they are.
 *
 * @example
 * simplified('關於加強水庫管理的通知') // '关于加强水庫管理的通知'
 */
export function simplified(text: string): string {
  return text.replace(SIGN, (sign) => PAIRS.get(sign)!)
}
