import { css } from 'lit';
import { fieldStyles } from '@odm-widgets/core';

const pickerStyles = css`
  .area-picker {
    display: grid;
    gap: var(--_space);
    margin: 0 0 var(--_space);
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .area-picker p,
  .area-picker ul,
  .area-picker .controls {
    margin: 0;
  }

  .area-picker ul {
    display: grid;
    gap: 0.25em;
    padding: 0;
    list-style: none;
  }

  .picker-search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }

  .picker-search label {
    flex: 1 1 14rem;
  }

  .area-picker .controls label {
    max-inline-size: 34rem;
  }

  .picker-places {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: var(--_space);
    align-items: start;
  }

  .picker-places > * {
    min-inline-size: 0;
  }

  .picker-list {
    max-block-size: 30rem;
    overflow-y: auto;
    padding-inline-end: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  .picker-list li ul {
    padding-inline-start: 1.5em;
  }

  .picker-list label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2rem;
  }

  .picker-list input {
    flex: none;
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    margin: 0;
    font: inherit;
    accent-color: var(--_place);
  }

  .picker-list summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }

  .area-picker .picker-chosen,
  .picker-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  @media print {
    .area-picker {
      display: none;
    }
  }
`;

/** Styles of the picker; the widget adopts them when the chunk has loaded. */
export const styles = [fieldStyles, pickerStyles];
