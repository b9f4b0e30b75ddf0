#!/usr/bin/env node
import {Command, CommanderError} from 'commander'
import {VERSION} from '../version.js'
import {addBuild} from './build/command.js'
import {addExport} from './export/command.js'
import {addExtract} from './extract/command.js'
import {addSearch} from './search/command.js'
import {addShow} from './show/command.js'
import {addStats} from './stats/command.js'
import {toFault} from './to-fault.js'

/** A reader that closes the pipe (head, less) has had enough: that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`gongwen: standard output: ${toFault(error)?.message ?? error.message}\n`)
  process.exit(1)
})

const program = new Command('gongwen')
  .description('公文: scraped pages of Chinese official documents in, validated notices with evidence out')
  .version(VERSION)
  .exitOverride()
addExtract(program)
addBuild(program)
addSearch(program)
addShow(program)
addExport(program)
addStats(program)

try {
  await program.parseAsync()
} catch (error) {
  const fault = toFault(error)
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (fault) {
    process.stderr.write(`gongwen: ${fault.message}\n`)
    process.exitCode = fault.code
  } else throw error
}
