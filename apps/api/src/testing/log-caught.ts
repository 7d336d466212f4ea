import { PinoLogger } from 'nestjs-pino';
import { pino } from 'pino';

/** Catches every line that the server logs from now on, at the finest level, whichever way it is written. */
export function catchLog(): { lines: string[]; stop(): void } {
  const lines: string[] = [];
  const { root } = PinoLogger;
  const streams = root as unknown as Record<symbol, unknown>;
  const before = streams[pino.symbols.streamSym];
  const { level } = root;
  streams[pino.symbols.streamSym] = { write: (line: string) => void lines.push(line) };
  root.level = 'trace';
  const outputs = [process.stdout, process.stderr].map((output) => {
    const write = output.write.bind(output);
    output.write = ((chunk: unknown, ...rest: never[]) => {
      lines.push(String(chunk));
      return write(chunk as string, ...rest);
    }) as typeof output.write;
    return () => void (output.write = write as typeof output.write);
  });
  return {
    lines,
    stop() {
      streams[pino.symbols.streamSym] = before;
      root.level = level;
      for (const undo of outputs) undo();
    },
  };
}
