import { type ReactNode } from 'react';

/** One labelled fact of a list of facts; what nobody has said is said to be so. */
export function Fact({ label, children }: { label: string; children?: ReactNode }) {
  const said = children !== null && children !== undefined && children !== '' && children !== false;
  return (
    <div className="heard-fact">
      <dt className="heard-fact__label">{label}</dt>
      <dd className="heard-fact__value">{said ? children : <span className="heard-quiet">Not said</span>}</dd>
    </div>
  );
}

/** Several facts: close together at the head of a page, one under the other in a panel. */
export function Facts({ close = false, children }: { close?: boolean; children: ReactNode }) {
  return <dl className={close ? 'heard-facts heard-facts--close' : 'heard-facts'}>{children}</dl>;
}
