import { Button, Link } from '@heard/ui';
import { useRef } from 'react';
import { type TargetThemeFragment } from './sort-page.generated';
import { useDropTheme } from './use-note-drag';
import { countNotes, type Target } from './use-sorting';

/** The themes to sort into, numbered for the keyboard; notes are dropped on them, or put in by their buttons. */
export function TargetList({
  themes,
  selected,
  onPut,
}: {
  themes: readonly TargetThemeFragment[];
  /** How many notes are selected. */
  selected: number;
  onPut: (theme: Target) => void;
}) {
  return (
    <ol className="heard-plain-list sort-themes">
      {themes.map((theme, index) => (
        <TargetItem
          key={theme.id}
          number={index + 1}
          onPut={() => onPut(theme)}
          selected={selected}
          theme={theme}
        />
      ))}
    </ol>
  );
}

function TargetItem({
  theme,
  number,
  selected,
  onPut,
}: {
  theme: TargetThemeFragment;
  number: number;
  selected: number;
  onPut: () => void;
}) {
  const item = useRef<HTMLLIElement>(null);
  const over = useDropTheme(item, theme.id);
  return (
    <li className={over ? 'sort-theme sort-theme--over' : 'sort-theme'} ref={item}>
      <span className="sort-theme__number">{number}</span>
      <div className="sort-theme__words">
        <Link draggable={false} href={`/themes/${theme.id}`}>
          {theme.wording}
        </Link>
        <span className="heard-quiet sort-theme__facts">
          {theme.subgroup.name} · {theme.evidence.sentence}
        </span>
      </div>
      {selected > 0 && (
        <Button className="sort-theme__put" onClick={onPut} small>
          Put {countNotes(selected)} here<span className="nhsuk-u-visually-hidden">: {theme.wording}</span>
        </Button>
      )}
    </li>
  );
}
