/** Words of the command line, as MessageFormat 2 sources. */
export const command = {
  'reports-written': 'The reports are in {$folder}.',
  'console-address': 'The console is at {$address}.',
  'files-done': `.input {$done :integer}
.input {$total :integer}
{{{$done} of {$total} files}}`,
  'time-left': 'about {$time} left',
  'some-unreadable': `.input {$count :integer}
.match $count
one {{One file could not be read. It is listed in the report.}}
* {{{$count} files could not be read. They are listed in the report.}}`,
  stopped: 'Stopped. Run the same command again to continue.',
} as const
