import {styleText} from 'node:util'

/** Styles of text on terminals. */
type Style = 'bold' | 'dim' | 'yellow' | 'cyan'

const colourful = process.stdout.isTTY && !process.env['NO_COLOR']

/** Set text in a style, on terminals only; `NO_COLOR` (no-color.org) turns it off. */
export function paint(style: Style, text: string): string {
  return colourful && text !== '' ? styleText(style, text) : text
}
