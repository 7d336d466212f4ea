import { useQuery } from '@apollo/client/react';
import { PaperKind, Permission } from '@heard/schema';
import {
  ButtonRow,
  DateField,
  DraftNotice,
  Form,
  Link,
  NotAllowed,
  Page,
  RadiosField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  today,
  useDraft,
  useNotices,
} from '@heard/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { v7 as newId } from 'uuid';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { useSave } from '../../app/use-save';
import { namedOptions } from '../../app/words';
import {
  PaperChoicesDocument,
  RequestPaperDocument,
  type PaperChoicesQuery,
} from './make-paper-page.generated';
import { lastQuarter, paperKindHints, paperKindWords, periodWords } from './paper-words';

const MOST = { usual: 6000, report: 900 };

/** What was typed of a paper so far. */
interface TypedPaper {
  kind: PaperKind;
  subgroupId: string;
  from: string;
  to: string;
  title: string;
  narrative: string;
}

/** Asks for a paper. */
export function MakePaperPage() {
  const { can, viewer } = useSession();
  const asked = useQuery(PaperChoicesDocument);
  const all = can(Permission.MAKE_PAPERS);
  const own = can(Permission.MAKE_OWN_SUBGROUP_PAPERS) ? (viewer?.leadsSubgroups ?? []) : [];
  return (
    <Page back={{ href: '/papers', text: 'Papers' }} title="Make a paper">
      {all || own.length > 0 ? (
        <Answer to={asked}>{(choices) => <MakePaper all={all} choices={choices} own={own} />}</Answer>
      ) : (
        <NotAllowed />
      )}
    </Page>
  );
}

function MakePaper({
  all,
  own,
  choices,
}: {
  /** Whether any kind may be made, of any subgroup. */
  all: boolean;
  own: readonly { id: string; name: string }[];
  choices: PaperChoicesQuery;
}) {
  const { can } = useSession();
  const navigate = useNavigate();
  const say = useNotices();
  const [id] = useState(() => newId());
  const subgroups = all ? choices.subgroups : own;
  const kinds = all
    ? (Object.keys(paperKindWords) as PaperKind[]).filter(
        (kind) => kind !== PaperKind.ASSURANCE_PACK || can(Permission.SEE_AUDIT),
      )
    : [PaperKind.HIGHLIGHT_REPORT];
  const draft = useDraft<TypedPaper>('make-paper', {
    ...{
      kind: all ? PaperKind.BOARD_PAPER : PaperKind.HIGHLIGHT_REPORT,
      ...lastQuarter(today()),
      title: '',
      narrative: '',
    },
    subgroupId: subgroups.length === 1 ? (subgroups[0]?.id ?? '') : '',
  });
  const { save, busy, errors } = useSave(RequestPaperDocument, (data) => data.requestPaper);
  const { kind, subgroupId, from, to, title, narrative } = draft.value;
  const isReport = kind === PaperKind.HIGHLIGHT_REPORT;
  const subgroup = subgroups.find((each) => each.id === subgroupId);
  const about = isReport ? (subgroup?.name ?? 'Priority') : choices.programme.name;
  const usualTitle = `${about}, ${from && to ? periodWords(from, to) : 'this quarter'}`;

  async function send() {
    const saved = await save({
      input: {
        ...{ id, kind, from, to, narrative, title: title.trim() || usualTitle.slice(0, 120) },
        subgroupId: isReport ? subgroupId || null : null,
      },
    });
    if (!saved) return;
    draft.clear();
    say('The paper is being made. It is listed here when it is ready.');
    await navigate('/papers');
  }

  return (
    <div className="heard-panel">
      <DraftNotice draft={draft} />
      <Form busy={busy} errors={errors} onSubmit={() => void send()}>
        <RadiosField
          label="What to make"
          name="kind"
          onChange={(chosen) => draft.change({ kind: chosen })}
          options={kinds.map((value) => ({
            ...{ value, label: paperKindWords[value], hint: paperKindHints[value] },
          }))}
          value={kind}
        />
        {isReport && (
          <SelectField
            emptyLabel="Choose a subgroup"
            label="Of which subgroup"
            name="subgroupId"
            onChange={(chosen) => draft.change({ subgroupId: chosen })}
            options={namedOptions(subgroups)}
            value={subgroupId}
          />
        )}
        <DateField
          label="First day of the period"
          name="from"
          onChange={(day) => draft.change({ from: day })}
          value={from}
        />
        <DateField
          label="Last day of the period"
          name="to"
          onChange={(day) => draft.change({ to: day })}
          value={to}
        />
        <TextField
          hint={`Left empty, it is “${usualTitle}”`}
          label="Title"
          name="title"
          onChange={(words) => draft.change({ title: words })}
          optional
          value={title}
        />
        <TextArea
          hint="Goes before the rest, as you write it. It is kept on this device until the paper is asked for."
          label="Narrative"
          maxLength={isReport ? MOST.report : MOST.usual}
          name="narrative"
          onChange={(words) => draft.change({ narrative: words })}
          optional
          rows={8}
          value={narrative}
        />
        <ButtonRow>
          <SubmitButton>Make the paper</SubmitButton>
          <Link href="/papers">Cancel</Link>
        </ButtonRow>
      </Form>
    </div>
  );
}
