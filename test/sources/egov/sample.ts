/**
 * Sixty files of e-Gov's downloads, by law id or revision. Together they hold every element and every
 * oddity that all of the downloads have; of those with the same one, the smallest was taken, and the
 * laws that ward offices rest on besides.
 */
export const sample: Readonly<Record<string, readonly string[]>> = {
  // 法令標準XML v3, Acts as of 2026-03.
  'egov-acts-2026-03.zip': [
    '106DF0000000065', // 前文, a figure, 備考 outside a table
    '123AC0000000001', // lists
    '128AC0000000028', // columns
    '132AC1000000040', // no articles
    '322AC0000000060', // the heading behind the number
    '322AC0000000067', // 地方自治法: tables before the later 附則
    '323CO0000000402', // 制定文
    '324AC0000000173', // deleted articles as a range
    '324AC0000000228', // paragraphs in a cell
    '327AC0000000044', // cells over several lines
    '327AC0000000072', // AmendProvision
    '328AC0000000200', // items straight in a table
    '335AC0000000105', // notes on penalties behind the paragraphs
    '335AC0000000145', // 第68条の2の2の2
    '341AC0000000114', // a formula
    '343AC0000000101', // articles in the table of contents
    '345AC0000000013', // ruby
    '406AC0000000003', // a table of a 附則
    '411AC0000000127', // 別記, items in a cell
    '414AC0000000123', // 目
    '423AC0000000107', // (i)
    '425AC0000000027', // 番号法
    '504AC0000000068', // 編
    '506AC0000000069', // deleted items as a range
  ],
  // The older dialect, orders as of 2020-11.
  'egov-orders-2020-11.zip': [
    '105DF0000000337', // every item numbered 一
    '116DT0000000027', // no articles
    '127IO0000000023', // 別図
    '132M10001000019', // items straight in a table
    '305IO0000000036', // 勅令
    '308IO0000000307', // chapters in a 附則
    '308M10001000051', // a paragraph number twice
    '321CONSTITUTION', // 日本国憲法
    '322CO0000000016', // 地方自治法施行令; a number in full width
    '322M40000808002', // lists
    '324M50000800030', // イ to ハ five times over in one item
    '326M50000100052', // six levels below 号
    '327CO0000000058', // a hidden paragraph without words
    '337M50400000004', // 規則
    '342CO0000000292', // 住民基本台帳法施行令
    '344M50000002051', // 様式
    '347M50000002060', // 別記 with a figure
    '402M50000200018', // 付録
    '404M50002000018', // an item counted 999999999
    '405CO0000000249', // several tables in one 別表
    '408M50000008027', // formulas
    '412CO0000000411', // NewProvision
    '414M60000080014', // items numbered イ
    '414M60001000029', // two articles 1
    '417M60000202006', // 付録 of a 附則
    '423M60000808001', // a table of a 附則
    '429M60000400016', // a form of a 附則
    '429M60000400020', // forms within the main provision
    '501M60000040021', // 書式
    '501M60000900005', // an order of several ministries
    '502CO0000000055', // a number left empty
    '502M60000008010', // lists three deep
    '502RJNJ01074000', // 人事院規則
  ],
  // Revisions to come.
  'egov-revisions.zip': [
    '322AC0000000067_20281211_507AC0000000087',
    '322AC0000000224_20280613_505AC0000000053',
    '342AC0000000081_20260822_507AC0000000038',
  ],
};
