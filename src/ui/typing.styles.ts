import { css } from '../internal/css.js';

/** Three dots that breathe while the other side is typing. */
export const typingStyles = css`
  .typing-place {
    flex: none;
    block-size: 26px;
    padding-inline: 18px;
  }
  .typing {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_muted);
    font-size: 0.8em;
    line-height: 26px;
    white-space: nowrap;
    overflow: hidden;
  }
  .typing bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .dots {
    display: flex;
    gap: 3px;
  }
  .dots i {
    inline-size: 6px;
    block-size: 6px;
    border: 3px solid;
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .dots i {
      animation: breathe 1.2s infinite;
    }
    .dots i:nth-child(2) {
      animation-delay: 0.15s;
    }
    .dots i:nth-child(3) {
      animation-delay: 0.3s;
    }
  }
  @keyframes breathe {
    30% {
      opacity: 0.25;
    }
    60% {
      opacity: 1;
    }
  }
`;
