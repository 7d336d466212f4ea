/** Lints texts as if they were files, with Nx's project graph; JSON `[{ file, text }]` in, JSON messages by file out. */
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

const cases = JSON.parse(await text(process.stdin));
// Without a graph the rule of the layers says nothing at all, so it is made first.
await createProjectGraphAsync();
const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });
const answers = [];
for (const { file, text } of cases) {
  const [result] = await eslint.lintText(text, { filePath: file, warnIgnored: true });
  answers.push(
    result.messages
      .filter(({ ruleId }) => /restricted-imports|module-boundaries/.test(ruleId))
      .map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
}
process.stdout.write(`\n${JSON.stringify(answers)}`);
process.exit(0);
