import { type CoverageAxis } from '@heard/schema';
import { Button, Details, SelectField, TextArea } from '@heard/ui';
import { useState } from 'react';
import { coverageAxisWords, optionsOf } from '../../app/words';
import { type Pasted } from './headcounts';

/** Takes a list copied from a spreadsheet and fills the fields with it; nothing is saved by that. */
export function PasteList({ onPaste }: { onPaste: (text: string, axis: CoverageAxis) => Pasted }) {
  const [axis, setAxis] = useState<CoverageAxis>('SITE');
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<Pasted | null>(null);
  return (
    <Details>
      <Details.Summary>Paste them from a spreadsheet</Details.Summary>
      <Details.Text>
        <SelectField
          label="What the list is of"
          name="pasteAxis"
          onChange={(chosen) => setAxis(chosen as CoverageAxis)}
          options={optionsOf(coverageAxisWords)}
          value={axis}
        />
        <TextArea
          hint="One line each: the name, a tab or comma, the number. Two columns copied from a spreadsheet are right."
          label="List"
          name="pasteText"
          onChange={setText}
          rows={6}
          value={text}
        />
        <Button onClick={() => setPasted(onPaste(text, axis))}>Fill in the fields below</Button>
        <div role="status">
          {pasted && (
            <p>
              {pasted.filled} filled in.
              {pasted.unknown.length > 0 &&
                ` Not understood, or not a name on this page: ${pasted.unknown.join('; ')}.`}
            </p>
          )}
        </div>
      </Details.Text>
    </Details>
  );
}
