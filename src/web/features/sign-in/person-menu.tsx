import { useNavigate } from '@tanstack/react-router'
import { Button } from 'react-aria-components/Button'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { signOut } from '../../../contract/people.ts'
import { useAct } from '../../lib/use-act.ts'
import { useClock } from '../care/clock-context.tsx'
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
          {me.ownPassphrase ? <OwnItems /> : null}
          {me.ownPassphrase && me.role === 'supervisor' ? <SupervisorItems /> : null}
          <MenuItem className="choice-option" onAction={() => mutate({}, { onSettled: () => void arrive() })}>
            {say('people.sign-out')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function OwnItems() {
  const { say } = useWords()
  const { clock, note } = useClock()
  const go = useNavigate()
  return (
    <>
      {clock?.lock === null ? (
        <MenuItem className="choice-option" onAction={() => note('break-begin')}>
          {say('care.take-break')}
        </MenuItem>
      ) : null}
      <MenuItem className="choice-option" onAction={() => void go({ to: '/me/day' })}>
        {say('care.day-title')}
      </MenuItem>
      <MenuItem className="choice-option" onAction={() => void go({ to: '/me/exposure' })}>
        {say('care.exposure-title')}
      </MenuItem>
      <MenuItem className="choice-option" onAction={() => void go({ to: '/me/outcomes' })}>
        {say('care.outcomes-title')}
      </MenuItem>
      <MenuItem className="choice-option" onAction={() => void go({ to: '/me/settings' })}>
        {say('care.own-title')}
      </MenuItem>
      <Separator className="menu-line" />
    </>
  )
}

function SupervisorItems() {
  const { say } = useWords()
  const go = useNavigate()
  return (
    <>
      <MenuItem className="choice-option" onAction={() => void go({ to: '/people' })}>
        {say('people.people')}
      </MenuItem>
      <MenuItem className="choice-option" onAction={() => void go({ to: '/policy' })}>
        {say('care.policy-title')}
      </MenuItem>
      <Separator className="menu-line" />
    </>
  )
}
