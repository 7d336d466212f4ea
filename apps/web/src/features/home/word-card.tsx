import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { ActionVerb } from '@heard/schema';
import { daysAway, Link, StatusTag, today } from '@heard/ui';
import { useState } from 'react';
import { useViewer } from '../../app/session';
import { confidenceWords } from '../../app/words';
import { LeavingItem } from './leaving-item';
import { whyAWord } from './why-a-word';
import { WordCard_ActionFragmentDoc, type WordCard_ActionFragment } from './word-card.generated';
import { WordForm } from './word-form';

function LastWord({ update }: { update: WordCard_ActionFragment['lastUpdate'] }) {
  const viewer = useViewer();
  if (!update) return <p className="home-card__last heard-quiet">No word on it yet.</p>;
  return (
    <div className="home-card__last">
      <p className="heard-quiet">
        Last word {daysAway(update.on)} from{' '}
        {update.author.id === viewer.person.id ? 'you' : update.author.name}:{' '}
        {confidenceWords[update.confidence].toLowerCase()}.
      </p>
      <p className="home-card__quote">{update.text || 'Nothing new, still on it.'}</p>
    </div>
  );
}

/** An action that wants a word: why, what was said last, and the room to answer. */
export function WordCard({
  action,
  onSending,
  onGone,
}: {
  action: FragmentType<WordCard_ActionFragment>;
  onSending: () => void;
  onGone: () => void;
}) {
  const { data, complete } = useFragment({ fragment: WordCard_ActionFragmentDoc, from: action });
  const [posted, setPosted] = useState(false);
  if (!complete) return null;
  const why = whyAWord(data, today());
  return (
    <LeavingItem onGone={onGone} thanks={posted ? 'Thank you. Posted.' : null}>
      <div className="home-card__why">
        <StatusTag tone={why.tone}>{why.text}</StatusTag>
      </div>
      <h3 className="home-card__title" tabIndex={-1}>
        <Link href={`/actions/${data.id}`}>{data.title}</Link>
      </h3>
      <p className="home-card__subgroup heard-quiet">{data.subgroup.name}</p>
      <LastWord update={data.lastUpdate} />
      {data.viewerCan.includes(ActionVerb.POST_UPDATE) && (
        <WordForm action={data} onPosted={() => setPosted(true)} onSending={onSending} />
      )}
    </LeavingItem>
  );
}
