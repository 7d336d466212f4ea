import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places';

/** The addresses a feature's routes file answers for, as it writes them. */
export function routesIn(source: string): string[] {
  const paths = [...source.matchAll(/\bpath: '([^']*)'/g)].map(([, path]) => `/${path}`);
  return /\bindex: true\b/.test(source) ? ['/', ...paths] : paths;
}

/** Every address of the web application, read from the routes of its features. */
export function routesOfWeb(): string[] {
  return readdirSync(places.features).flatMap((feature) => {
    const file = join(places.features, feature, 'routes.tsx');
    if (!existsSync(file)) throw new Error(`The feature ${feature} has no routes.tsx`);
    const routes = routesIn(readFileSync(file, 'utf8'));
    if (routes.length === 0) throw new Error(`No address was understood in ${file}`);
    return routes;
  });
}

/** Which of the addresses a path belongs to; words are nearer than what stands for an id. */
export function routeOf(path: string, routes: readonly string[]): string | undefined {
  const words = path.split('/');
  const fits = (route: string) => {
    const parts = route.split('/');
    return (
      parts.length === words.length &&
      parts.every((part, index) => part.startsWith(':') || part === words[index])
    );
  };
  const standIns = (route: string) => route.split('/:').length;
  return routes.filter(fits).sort((one, other) => standIns(one) - standIns(other))[0];
}
