import { Permission } from '@heard/schema';
import { Link } from '@heard/ui';
import { useId, useState } from 'react';
import { useLocation } from 'react-router';
import { useSession } from './session';
import { SignOut } from './sign-out';

const work = [Permission.SEE_WORK];

/** The rooms of the workspace, and who sees the way to each. */
const rooms: { href: string; text: string; anyOf: Permission[]; also?: string[] }[] = [
  { href: '/board', text: 'Board', anyOf: work },
  { href: '/subgroups', text: 'Subgroups', anyOf: work, also: ['/gates'] },
  { href: '/actions', text: 'Actions', anyOf: work },
  { href: '/listening', text: 'Listening', anyOf: work },
  { href: '/themes', text: 'Themes', anyOf: work },
  { href: '/measures', text: 'Evidence', anyOf: work, also: ['/papers', '/wellbeing'] },
  { href: '/editions', text: 'Feedback into Action', anyOf: work },
  { href: '/people', text: 'People', anyOf: [...work, Permission.MANAGE_PEOPLE, Permission.MANAGE_ACCOUNTS] },
  { href: '/programme', text: 'Programme', anyOf: [Permission.MANAGE_PROGRAMME, Permission.MANAGE_SETTINGS] },
  { href: '/audit', text: 'Audit', anyOf: [Permission.SEE_AUDIT, Permission.SEE_SYSTEM_AUDIT] },
];

function Rooms() {
  const { can } = useSession();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const listId = useId();
  // Going somewhere closes the menu.
  const open = openAt === pathname;
  const shown: { href: string; text: string; also?: string[] }[] = [
    { href: '/', text: 'Home' },
    ...rooms.filter((room) => can(...room.anyOf)),
  ];
  const isIn = (room: string) => pathname === room || pathname.startsWith(`${room}/`);
  return (
    <nav aria-label="Menu" className="heard-nav">
      <div className="heard-nav__inside">
        <button
          aria-controls={listId}
          aria-expanded={open}
          className="heard-nav__toggle"
          onClick={() => setOpenAt(open ? null : pathname)}
          type="button"
        >
          Menu
        </button>
        <ul className={open ? 'heard-nav__list heard-nav__list--open' : 'heard-nav__list'} id={listId}>
          {shown.map(({ href, text, also }) => {
            const inside = href === '/' ? pathname === '/' : isIn(href) || (also ?? []).some(isIn);
            const current = pathname === href ? 'page' : inside ? 'true' : undefined;
            return (
              <li key={href}>
                <Link aria-current={current} className="heard-nav__link" href={href}>
                  {text}
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
    </nav>
  );
}

/** The organisation and the programme, the person's account and sign-out, and the rooms they may enter. */
export function Header() {
  const { door, viewer } = useSession();
  return (
    <header className="heard-header">
      <div className="heard-header__inside">
        <Link className="heard-header__name" href="/">
          <span className="heard-header__programme">{door.programmeName || 'Heard'}</span>
          {door.organisation && <span className="heard-header__organisation">{door.organisation}</span>}
        </Link>
        {viewer && (
          <nav aria-label="Account" className="heard-account">
            <Link className="heard-account__link" href="/account">
              {viewer.person.name}
            </Link>
            <SignOut className="heard-account__link" />
          </nav>
        )}
      </div>
      {viewer && <Rooms />}
    </header>
  );
}
