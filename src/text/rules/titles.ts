import type {RuleTable} from './rule.js'

/** 标题: rules by which a title is believed. */
export const TITLES = {
  'title-form': {
    element: 'title 标题',
    speaks: ['evidence'],
    says: 'Lines of the head in the form of an official title: issuer, 关于…的, kind word (GB/T 9704-2012 §7.3.1), over one or several lines. It beats a stated title without that form, as pages of a column state the column’s name.',
    example: '青岚市人民政府办公室 / 关于加强水库汛期安全管理的通知',
    not: 'Letterheads, numbers, labels and lines in brackets.'
  },
  'title-line': {
    element: 'title 标题',
    speaks: ['evidence'],
    says: 'Lines of the head that together are the title which the page states elsewhere; or, where it states none, a heading, a centred line or a line that ends with a kind word.',
    example: '2021年全市防汛工作要点'
  },
  'title-fuller-line': {
    element: 'title 标题',
    speaks: ['evidence'],
    says: 'A line of the head that ends with the title found and puts the organ in front of it.',
    example: '青岚市水利局水库管理规定, where the page states 水库管理规定'
  },
  'title-of-order': {
    element: 'title 标题',
    speaks: ['evidence'],
    says: 'An order that has no title of its own takes that of what it promulgates, as printed above that text or quoted in the order’s sentence.',
    example: '《青岚市水库管理办法》已经…通过，现予公布'
  },
  'title-confirmed': {
    element: 'title 标题',
    speaks: ['evidence'],
    says: 'A visible line that opens the title tag, up to a separator, or the heading or the line above that of publication that closes it; the two confirm each other.',
    example: '<title>关于加强水库管理的通知_青岚市人民政府</title> and the line 关于加强水库管理的通知'
  },
  'title-completed': {
    element: 'title 标题',
    speaks: ['evidence'],
    says: 'A visible line that begins with a title which the page states cut off with ….',
    example: '关于加强水库汛期安全… → 关于加强水库汛期安全管理的通知'
  },
  'title-above-publication': {
    element: 'title 标题',
    speaks: ['evidence'],
    says: 'The line right above the line of publication, where the title tag names only a column, the site or the template.',
    example: '<title>新闻动态_青岚市水利局</title>, and 全市水库安全检查全面展开 above 发布时间：2021-05-18',
    not: 'Breadcrumbs, bars, labels, sentences.'
  },
  'title-heading': {
    element: 'title 标题',
    speaks: ['evidence'],
    says: 'The first heading (`<h1>` to `<h6>`) next to the content; believed after meta tags and the title tag.'
  },
  'title-tag': {
    element: 'title 标题',
    speaks: ['evidence'],
    says: 'The title tag without the names of column and site at its end: parts are taken off as long as the page names them elsewhere or they look like names of sites.',
    example: '关于加强水库管理的通知_通知公告_青岚市人民政府',
    not: 'A dash inside a title: 2021—2025年规划.'
  },
  'title-first-line': {
    element: 'title 标题',
    speaks: ['evidence'],
    says: 'The first line of a page without markup, if it stands alone above other text and is neither sentence, number, date nor letterhead; asked last.'
  },
  'title-repeated': {
    element: 'title 标题',
    speaks: ['evidence', 'removal'],
    says: 'A title that is glued to the first paragraph, cut off because the page repeats it on a line of its own. The repetitions are taken out.',
    example: '在全市动员大会上的讲话同志们，… and, further down, 在全市动员大会上的讲话'
  }
} as const satisfies RuleTable
