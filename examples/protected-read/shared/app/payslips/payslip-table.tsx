import type { Payslip } from '@/lib/payslips/data';

export function PayslipTable({
  payslips,
}: {
  payslips: Payslip[];
}) {
  return (
    <table>
      <caption>Your payslips</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          <th scope="col">Net pay</th>
        </tr>
      </thead>
      <tbody>
        {payslips.map(({ month, net }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td>{net} EUR</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
