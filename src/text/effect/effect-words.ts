/** 本办法, 该通知: the words with which an instrument names itself (本文件), to be put into patterns. */
export const SELF =
  '[本该](?:通知|意见|办法|规定|条例|细则|决定|公告|通告|规则|方案|制度|[法令函]|文件|标准|章程|措施|准则|解释|批复|规程|规范|规范性文件|政策|守则|目录|预案|计划|实施细则|(?:实施|暂行|管理)办法|实施意见|暂行规定|决议|指引|指南|清单)'
