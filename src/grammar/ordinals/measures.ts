/** 量词: one character that a quantity is counted in: 1.5 万元, 3 月. */
export const UNIT_SIGNS =
  '万亿千百元个米吨倍年月日时分秒人户件次亩级度届项名位家条间座栋台套种类层楼岁天周号点册页期篇章节字比'

/** What is measured or counted, so that the figure before it is a quantity (as a part of a regular expression). */
export const UNIT = `[${UNIT_SIGNS}]|小时|公里|公斤|平方|立方|事件`
