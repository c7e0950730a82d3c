import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { reportUnhandled } from './report-failure.ts';
import { windowNameIn } from './window-name.ts';
import { openViewStore } from './view-store.ts';
import './styles/tokens.css';
import './styles/base.css';

reportUnhandled();
const name = windowNameIn(window.location);
const store = openViewStore(name);
// Before the page is rendered, so that main answers meanwhile.
store.ask();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the app.');
createRoot(root).render(
  <StrictMode>
    <App name={name} store={store} />
  </StrictMode>,
);
