import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from './app.jsx';

/** The app's markup at this path; of the chat it has the tag alone. */
export const render = (path) =>
  renderToString(
    <StaticRouter location={path}>
      <App />
    </StaticRouter>,
  );
