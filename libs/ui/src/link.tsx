import {
  createContext,
  createElement,
  useContext,
  type AnchorHTMLAttributes,
  type ComponentType,
  type ReactNode,
} from 'react';

/** What a link of this library is given: an address inside the workspace and the usual attributes of an anchor. */
export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  href: string;
  children?: ReactNode;
};

const PlainLink = ({ children, ...rest }: LinkProps) => <a {...rest}>{children}</a>;

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink);

/** Tells the library how the application follows a link without loading the page again. */
export function LinkProvider({ link, children }: { link: ComponentType<LinkProps>; children: ReactNode }) {
  return <LinkContext.Provider value={link}>{children}</LinkContext.Provider>;
}

/** A link to a page of the workspace. */
export function Link(props: LinkProps) {
  return createElement(useContext(LinkContext), props);
}

/** A link that looks like a button, for going somewhere that starts a task. */
export function ButtonLink({
  secondary = false,
  small = false,
  className = '',
  ...rest
}: LinkProps & { secondary?: boolean; small?: boolean }) {
  const classes = [
    'nhsuk-button',
    secondary && 'nhsuk-button--secondary',
    small && 'nhsuk-button--small',
    className,
  ];
  return <Link {...rest} className={classes.filter(Boolean).join(' ')} />;
}
