/** Which page an address shows. Each page is a piece of its own that loads when it is first opened. */
import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { Layout } from './components/layout/layout.tsx';
import { NotFound } from './components/states/states.tsx';

const Home = lazy(() => import('./pages/home/home.tsx'));
const TracePage = lazy(() => import('./pages/trace/trace-page.tsx'));

export function App() {
  return (
    <Layout>
      <Switch>
        <Route path="/" component={Home} />
        <Route path="/trace" component={TracePage} />
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Layout>
  );
}
