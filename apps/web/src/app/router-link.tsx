import { type LinkProps } from '@heard/ui';
import { Link } from 'react-router';

/** Follows addresses of the workspace through the router, and leaves downloads and other sites to the browser. */
export function RouterLink({ href, children, ...rest }: LinkProps) {
  if (!href.startsWith('/') && !href.startsWith('?')) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <Link to={href} {...rest} reloadDocument={rest.download !== undefined}>
      {children}
    </Link>
  );
}
