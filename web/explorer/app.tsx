import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { Layout } from './components/layout/layout.tsx';
import { NotFound } from './components/states/states.tsx';
import { pageAtHand, routes } from './routes.ts';

const pages = routes.map(([pattern, load]) => [pattern, lazy(load)] as const);

export function App() {
  return (
    <Layout>
      <Switch>
        {pages.map(([pattern, Page]) => (
          <Route key={pattern} path={pattern} component={pageAtHand(pattern) ?? Page} />
        ))}
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Layout>
  );
}
