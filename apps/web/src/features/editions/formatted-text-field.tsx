import { FieldFrame, Loading, type FieldProps } from '@heard/ui';
import { lazy, Suspense } from 'react';
import { type TextBlock } from './formatted-text';

// Loaded by whoever writes: readers of an edition need no editor.
const FormattedTextEditor = lazy(() => import('./formatted-text-editor'));

/** A text with bold words, links and lists, written as in a word processor. */
export function FormattedTextField({
  value,
  onChange,
  ...props
}: FieldProps & { value: readonly TextBlock[]; onChange: (value: TextBlock[]) => void }) {
  return (
    <FieldFrame {...props}>
      {(box) => (
        <Suspense
          fallback={
            <div className="formatted formatted--opening">
              <Loading label="Opening the page" />
            </div>
          }
        >
          <FormattedTextEditor box={box} onChange={onChange} value={value} />
        </Suspense>
      )}
    </FieldFrame>
  );
}
