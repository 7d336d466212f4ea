import { useApolloClient } from '@apollo/client/react';
import { useNotices } from '@heard/ui';
import { useEffect, useRef } from 'react';
import { useSave } from '../../app/use-save';
import { moveButtonId } from './answer-item';
import { inputOf, typedOf } from './answer-words';
import { EditionWordsDocument, type WholeAnswerFragment } from './edition-page.generated';
import { type WholeEdition } from './whole-edition';
import {
  AddAnswerDocument,
  OrderAnswersDocument,
  RemoveAnswerDocument,
  WriteEditionDocument,
} from './writing.generated';
import { blocksOf } from './formatted-text';

/** Puts the answers of an edition in another order and takes them out, each with Undo. */
export function useAnswerOrder({ id: editionId, answers, headlineAnswerId }: WholeEdition) {
  const client = useApolloClient();
  const say = useNotices();
  const order = useSave(OrderAnswersDocument, (data) => data.orderAnswers);
  const removing = useSave(RemoveAnswerDocument, (data) => data.removeAnswer);
  const adding = useSave(AddAnswerDocument, (data) => data.addAnswer, { refetch: ['EditionPage'] });
  const writing = useSave(WriteEditionDocument, (data) => data.writeEdition);
  const pressed = useRef<{ answerId: string; by: -1 | 1 } | null>(null);
  const ids = answers.map(({ id }) => id);

  useEffect(() => {
    const held = pressed.current;
    if (!held) return;
    pressed.current = null;
    // The browser takes the focus from what is moved in the page; at an end only the other button is left.
    const button =
      document.getElementById(moveButtonId(held.answerId, held.by)) ??
      document.getElementById(moveButtonId(held.answerId, held.by === 1 ? -1 : 1));
    button?.focus();
  }, [answers]);

  async function put(answerIds: string[], words: string, undo?: string[]): Promise<boolean> {
    if (!(await order.save({ editionId, answerIds }))) return false;
    say(words, undo ? { undo: () => void put(undo, 'The order is as it was.') } : {});
    return true;
  }
  async function moveTo(answerId: string, ontoId: string): Promise<void> {
    const to = ids.indexOf(ontoId);
    const from = ids.indexOf(answerId);
    if (from < 0 || to < 0 || from === to) return;
    const others = ids.filter((each) => each !== answerId);
    await put(
      [...others.slice(0, to), answerId, ...others.slice(to)],
      `It is answer ${to + 1} of ${ids.length} now.`,
      ids,
    );
  }
  async function move(answerId: string, by: -1 | 1): Promise<void> {
    const onto = ids[ids.indexOf(answerId) + by];
    if (onto === undefined) return;
    pressed.current = { answerId, by };
    await moveTo(answerId, onto);
  }

  async function makeHeadline(answerId: string): Promise<void> {
    const variables = { id: editionId };
    const { data } = await client.query({
      query: EditionWordsDocument,
      variables,
      fetchPolicy: 'network-only',
    });
    if (!data?.edition) return;
    const { version, title, introduction, whatChanged } = data.edition;
    const words = { title, introduction: blocksOf(introduction), whatChanged };
    await writing.save({ input: { id: editionId, version, ...words, headlineAnswerId: answerId } });
  }

  /** Puts an answer that was taken out back in its place, and on its poster. */
  async function putBack(answer: WholeAnswerFragment, themeId: string): Promise<void> {
    const { id } = answer;
    const words = inputOf(typedOf(answer));
    const added = await adding.save({ input: { id, editionId, themeId, words } });
    if (!added) return say('It could not be put back. Add an answer to the same theme.');
    await order.save({ editionId, answerIds: ids });
    if (headlineAnswerId === id) await makeHeadline(id);
    return say('The answer is back.');
  }
  async function remove(answer: WholeAnswerFragment): Promise<void> {
    if (!(await removing.save({ id: answer.id, version: answer.version }))) return;
    const { theme } = answer;
    document.getElementById('answers')?.focus();
    say(`“${answer.youSaid}” is taken out.`, theme ? { undo: () => void putBack(answer, theme.id) } : {});
  }

  return {
    move,
    moveTo,
    remove,
    busy: order.busy || removing.busy || adding.busy,
    errors: [order, removing, adding, writing].find((each) => each.errors.length > 0)?.errors ?? [],
  };
}
