import { Widget } from './widget';

export default function Page() {
  return (
    <main>
      <Widget ward="E05011351" authority="E08000003">
        <a href="https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025">
          Deprivation in Ardwick, from the English Indices of Deprivation
        </a>
      </Widget>
    </main>
  );
}
