import type pg from 'pg';

/** What the catalogue says a database is made of, one line a thing, sorted; without the list of migrations itself. */
export async function describeCatalogue(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    with ours as (select oid, relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S') and relname not like 'migrations%')
    select format('table %s rls=%s', relname, (select relrowsecurity from pg_class where oid = ours.oid)) as line from ours
    union all select format('column %s.%s %s%s%s', relname, attname, format_type(atttypid, atttypmod),
      case when attnotnull then ' not null' else '' end,
      coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''))
      from ours join pg_attribute a on a.attrelid = ours.oid and attnum > 0 and not attisdropped
      left join pg_attrdef d on d.adrelid = ours.oid and d.adnum = a.attnum
    union all select format('constraint %s on %s: %s', conname, relname, pg_get_constraintdef(c.oid))
      from pg_constraint c join ours on ours.oid = c.conrelid
    union all select 'index ' || pg_get_indexdef(i.indexrelid) from pg_index i join ours on ours.oid = i.indrelid
    union all select format('policy %s on %s: %s / %s', polname, relname, pg_get_expr(polqual, polrelid),
      pg_get_expr(polwithcheck, polrelid)) from pg_policy join ours on ours.oid = polrelid
    union all select format('trigger %s', pg_get_triggerdef(t.oid)) from pg_trigger t join ours on ours.oid = t.tgrelid
      where not tgisinternal
    union all select format('grant %s on %s to %s', privilege_type, table_name, grantee)
      from information_schema.role_table_grants join ours on relname = table_name
      where table_schema = 'public' and grantee = 'heard_app'
    union all select format('function %s(%s) %s', p.proname, pg_get_function_identity_arguments(p.oid), md5(p.prosrc))
      from pg_proc p where p.pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all select format('type %s', t.typname) from pg_type t
      where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
        and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
    union all select format('extension %s', extname) from pg_extension where extname <> 'plpgsql'
    order by 1`);
  return rows.map(({ line }) => line);
}
