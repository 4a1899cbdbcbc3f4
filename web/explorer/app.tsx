/** Which page an address shows. Each page is a piece of its own that loads when it is first opened. */
import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { Layout } from './components/layout/layout.tsx';
import { NotFound } from './components/states/states.tsx';

const AboutPage = lazy(() => import('./pages/about/about-page.tsx'));
const AskPage = lazy(() => import('./pages/ask/ask-page.tsx'));
const AuditPage = lazy(() => import('./pages/audit/audit-page.tsx'));
const AmendmentsPage = lazy(() => import('./pages/amendments/amendments-page.tsx'));
const CitiesPage = lazy(() => import('./pages/city/cities-page.tsx'));
const CityPage = lazy(() => import('./pages/city/city-page.tsx'));
const DutyPage = lazy(() => import('./pages/duty/duty-page.tsx'));
const GapsPage = lazy(() => import('./pages/gaps/gaps-page.tsx'));
const Home = lazy(() => import('./pages/home/home.tsx'));
const ImpactPage = lazy(() => import('./pages/impact/impact-page.tsx'));
const LawPage = lazy(() => import('./pages/law/law-page.tsx'));
const OrganizationPage = lazy(() => import('./pages/organization/organization-page.tsx'));
const SearchPage = lazy(() => import('./pages/search/search-page.tsx'));
const TracePage = lazy(() => import('./pages/trace/trace-page.tsx'));
const WardPage = lazy(() => import('./pages/city/ward-page.tsx'));

export function App() {
  return (
    <Layout>
      <Switch>
        <Route path="/" component={Home} />
        <Route path="/search" component={SearchPage} />
        <Route path="/about" component={AboutPage} />
        <Route path="/law/*" component={LawPage} />
        <Route path="/jp/*" component={LawPage} />
        <Route path="/impact" component={ImpactPage} />
        <Route path="/amendments" component={AmendmentsPage} />
        <Route path="/ask" component={AskPage} />
        <Route path="/gaps" component={GapsPage} />
        <Route path="/audit" component={AuditPage} />
        <Route path="/cities" component={CitiesPage} />
        <Route path="/city/*" component={CityPage} />
        <Route path="/ward/*" component={WardPage} />
        <Route path="/org/*" component={OrganizationPage} />
        <Route path="/duty/*" component={DutyPage} />
        <Route path="/trace" component={TracePage} />
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Layout>
  );
}
