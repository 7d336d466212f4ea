import { type RouteObject } from 'react-router';
import { ForgotPasswordPage } from './forgot-password-page';
import { SetUpPage } from './set-up-page';
import { SignInPage } from './sign-in-page';
import { UseLinkPage } from './use-link-page';

/** The pages before the sign-in. */
export const routes: RouteObject[] = [
  { path: 'sign-in', Component: SignInPage },
  { path: 'forgot-password', Component: ForgotPasswordPage },
  { path: 'link/:token', Component: UseLinkPage },
  { path: 'set-up', Component: SetUpPage },
];
