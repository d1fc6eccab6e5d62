import '@odm-widgets/ward-deprivation/define.js';
import type {} from '@odm-widgets/ward-deprivation/preact';
import { useState } from 'preact/hooks';

export function App() {
  const [ward, setWard] = useState('');
  return (
    <main>
      <odm-ward-deprivation
        ward="E05011351"
        authority="E08000003"
        onodm-load={({ model }) => setWard(model.ward.name)}
      >
        <a href="https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025">
          Deprivation in Ardwick, from the English Indices of Deprivation
        </a>
      </odm-ward-deprivation>
      <output>{ward}</output>
    </main>
  );
}
