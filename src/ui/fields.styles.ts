import { css } from '../internal/css.js';

/** The fields of a form, wherever one stands in the panel. */
export const fieldStyles = css`
  .form {
    display: grid;
    gap: 12px;
    margin: 0;
  }
  .form-field {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .form-field label {
    font-size: 0.9em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .form-input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 12px;
    border: 1px solid var(--_control);
    border-radius: 12px;
    background: var(--_surface);
    color: var(--_text);
    /* Smaller than 16px, iOS zooms into the page. */
    font: max(16px, var(--_size)) / 1.375 sans-serif;
    font-family: inherit;
    outline: none;
  }
  .form-input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  select.form-input {
    text-overflow: ellipsis;
  }
  .form-input:focus {
    border-color: var(--_text);
    box-shadow: 0 0 0 1px var(--_text);
  }
  .form-input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: 0 0 0 1px var(--_danger);
  }
  .form-input:disabled {
    border-color: var(--_line);
    color: var(--_muted);
  }
  .form-problem {
    margin: 0;
    color: var(--_danger);
    font-size: 0.87em;
  }
  .form-submit {
    min-block-size: 44px;
    padding: 8px 20px;
    border-radius: 22px;
    background: var(--_brand);
    color: var(--_on-brand);
    font-weight: 600;
    text-align: center;
  }
  .form-submit:focus-visible {
    outline-color: var(--_text);
  }
  .form-submit:disabled {
    background: var(--_line);
    color: var(--_muted);
    cursor: default;
  }
  @media (forced-colors: active) {
    .form-input:focus {
      outline: 2px solid;
    }
    .form-submit:disabled {
      color: GrayText;
    }
  }
`;
