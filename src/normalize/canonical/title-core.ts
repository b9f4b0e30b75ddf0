import {fold} from './fold.js'

/**
 * Take the core of a title: folded, without the issuers in front, which some sites drop.
 *
 * @example
 * titleCore('湖南省人民政府 关于做好2014年防汛工作的通知', ['湖南省人民政府']) // '关于做好2014年防汛工作的通知'
 */
export function titleCore(title: string, issuers: readonly string[]): string {
  let core = fold(title)
  const names = issuers.map(fold).filter((name) => name !== '')
  for (let name = leading(core, names); name !== undefined; name = leading(core, names)) core = core.slice(name.length)
  return core
}

function leading(core: string, names: readonly string[]): string | undefined {
  return names.find((name) => core.startsWith(name) && core.length > name.length)
}
