import { FieldFrame, Loading, type FieldProps } from '@heard/ui';
import { lazy, Suspense } from 'react';
import { type TextBlock, type WrittenIn } from './formatted-text';

// Loaded by whoever writes: readers of an edition need no editor.
const FormattedTextEditor = lazy(() => import('./formatted-text-editor'));

/** A text with bold words, links and lists, written as in a word processor. */
export function FormattedTextField({
  value,
  onChange,
  written,
  ...props
}: FieldProps & {
  value: readonly TextBlock[];
  onChange: (value: TextBlock[]) => void;
  /** In which language it is written, by its tag, and which way that is read. */
  written?: WrittenIn;
}) {
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
          <FormattedTextEditor box={box} onChange={onChange} value={value} written={written} />
        </Suspense>
      )}
    </FieldFrame>
  );
}
