/** Words of the console on verification, as MessageFormat 2 sources. */
export const review = {
  verify: 'Verify this medium',
  'verify-next': 'Verify the next medium',
  desk: 'Claims and questions',
  progress: '{$decided} of {$claims} claims decided.',
  blind: 'You read this without seeing how others decided.',
  'all-done': 'Nothing else in this case waits for you.',
  'kept-for-later':
    'Nothing else waits for you now. What is left is hard material; it is offered neither at the beginning nor at the end of a working day.',
  'no-claims': 'This medium has no claims to decide.',
  question: 'Question',
  covers: `.input {$count :integer}
.match $count
* {{One decision here covers {$count} media of the stack.}}`,
  'agreement-agree': 'two sources agree',
  'agreement-one-source': 'one source',
  'agreement-disagree': 'another source saw it otherwise',
  'agreement-computed': 'computed from the content',
  'not-yours': 'This claim is not open to you now.',
  'not-yours-blind': 'Somebody decided this claim. It is not yours to read.',
  confirm: 'Confirm',
  reject: 'Reject',
  amend: 'Amend',
  'cannot-tell': 'Cannot tell',
  undo: 'Take back',
  unsent: 'Decisions not saved yet: {$count :integer}. They are sent as soon as the server answers. Stay on this page until then.',
  discard: 'Discard them',
  'next-medium': 'Next medium',
  'state-draft': 'Draft',
  'state-confirmed': 'Confirmed',
  'state-rejected': 'Rejected',
  'state-amended': 'Amended',
  'state-cannot-tell': 'Cannot tell',
  'state-differs': 'Readers differ',
  'state-hidden': 'Decided',
  history: `.input {$count :integer}
.match $count
one {{{$count} decision}}
* {{{$count} decisions}}`,
  'draft-said': 'The draft said:',
  'history-line': '{$what}: {$name}, {$date}',
  'done-confirm': 'Confirmed',
  'done-reject': 'Rejected',
  'done-amend': 'Amended',
  'done-cannot-tell': 'Cannot tell',
  'done-withdraw': 'Taken back',
  'reading-first': 'First reading',
  'reading-second': 'Second reading',
  'reading-adjudication': 'Settled',
  'through-stack': 'Through the stack',
  'through-sample': 'Through a sample',
  'looks-taken': `.input {$count :integer}
.match $count
one {{{$count} look}}
* {{{$count} looks}}`,
  'save-amendment': 'Save the change',
  cancel: 'Cancel',
  'at-most': `.input {$count :integer}
.match $count
* {{At most {$count}}}`,
  strip: 'The film in words',
  stack: 'Stack: {$total} similar media, one decision covers {$covers}',
  'this-one': '(this one)',
  'taken-out-by': 'Taken out by {$name}',
  'put-back': 'Put back',
  'take-out': 'Take out',
  category: 'Category',
  notes: `.input {$count :integer}
.match $count
0 {{Notes}}
* {{Notes ({$count})}}`,
  note: 'Note',
  'note-by': '{$name}, {$date}',
  'add-note': 'Add the note',
  'second-reading': 'Second reading',
  'second-how': 'A part of the decided claims is read again by a second person who does not see the first decision.',
  'second-none': 'Nothing waits for your second reading.',
  'second-claims': `.input {$count :integer}
.match $count
one {{{$count} claim}}
* {{{$count} claims}}`,
  differences: 'Where readers differ',
  settle: 'Settle this',
  agreement: 'Agreement of the readers',
  'agreement-same': '{$same} of {$total} claims that were read twice were held the same.',
  'agreement-unknown': 'There are too few readings, or too little variety, to state a kappa.',
  'agreement-kappa': "Cohen's kappa {$kappa}, 95 % interval {$from} to {$to}.",
  'confirm-facts': 'Confirm the {$count} claims that were measured or read from the file',
} as const satisfies Record<string, string>
