import { useState } from 'react';
import { Link, Route, Routes, useLocation } from 'react-router';
// A component, and not the bare tag: after hydration React alone would leave out properties and events.
import { Web1on1Chat } from 'web1on1-chat/react';

export function App() {
  const { pathname } = useLocation();
  const [present, setPresent] = useState(true);
  const [unread, setUnread] = useState(0);

  return (
    <>
      <nav>
        <Link to="/">Home</Link> <Link to="/about">About</Link>
      </nav>
      <main>
        <Routes>
          <Route path="/" element={<h1>Home</h1>} />
          <Route path="/about" element={<h1>About</h1>} />
        </Routes>
        <p>
          Unread messages: <output>{unread}</output>
        </p>
        <button onClick={() => setPresent(!present)}>
          {present ? 'Remove the chat' : 'Bring the chat back'}
        </button>
      </main>

      {/* Outside the routes, so that the element stays while they change. */}
      {present && (
        <Web1on1Chat
          transport="local"
          heading="Ask us"
          metadata={{ page: pathname }}
          onUnread={({ count }) => setUnread(count)}
        />
      )}
    </>
  );
}
