import pg from 'pg';

const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009 as number;

/** How values come back on either driver: as node-postgres gives them, but dates of work stay 'YYYY-MM-DD' strings. */
export const VALUE_TYPES = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === DATE) return (text: string) => text;
      if (oid === DATE_ARRAY)
        return pg.types.getTypeParser(TEXT_ARRAY as typeof pg.types.builtins.TEXT, 'text');
    }
    return pg.types.getTypeParser(oid, format ?? 'text');
  },
} as pg.CustomTypesConfig;
