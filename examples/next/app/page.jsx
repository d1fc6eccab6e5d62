import { Newsletter, WardDeprivation } from './widgets.jsx';

export default function Page() {
  return (
    <main>
      <h1>Ardwick</h1>
      <WardDeprivation ward="E05011351" authority="E08000003" api-base="/dataset/">
        <a href="https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025">
          Deprivation in Ardwick, from the English Indices of Deprivation
        </a>
      </WardDeprivation>
      <Newsletter
        action="https://app.kit.com/forms/1234567/subscriptions"
        consent="We will email you about once a month. Unsubscribe at any time."
        privacy-href="https://example.org/privacy"
      >
        <a href="https://example.org/news">Sign up for our newsletter</a>
      </Newsletter>
    </main>
  );
}
