import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { signOut } from '../../../contract/people.ts'
import { useAct } from '../../lib/use-act.ts'
import { useWords } from '../interface/words-context.tsx'
import { useMeState } from './me-context.tsx'
import { useArrive } from './use-arrive.ts'

/** Who is signed in, and what is theirs. */
export function PersonMenu() {
  const { say } = useWords()
  const me = useMeState().shown?.me ?? null
  const arrive = useArrive()
  const { mutate } = useAct(signOut)
  if (me === null) return null
  return (
    <MenuTrigger>
      <Button className="choice-button" aria-label={say('people.me', { name: me.name })}>
        <bdi className="person-name">{me.name}</bdi>
        <span aria-hidden="true" className="choice-mark" />
      </Button>
      <Popover className="choice-menu" placement="bottom end">
        <Menu>
          <MenuItem className="choice-option" onAction={() => mutate({}, { onSettled: arrive })}>
            {say('people.sign-out')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
