import 'reflect-metadata';
import { run } from './command-line';

process.exitCode = await run(process.argv.slice(2), process.env);
