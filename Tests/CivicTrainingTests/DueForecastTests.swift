import CivicTime
import CivicTraining
import Testing

@Suite("Due forecast") struct DueForecastTests {
  @Test("cards are counted on the day they fall due, overdue ones apart")
  func counts() {
    let today = CivilDate(dayNumber: 100)
    let days = [98, 99, 100, 100, 102, 103].map { CivilDate(dayNumber: $0) }
    let forecast = DueForecast(dueDays: days, today: today, days: 3)
    #expect(forecast.overdue == 2)
    #expect(forecast.due == [2, 0, 1])
    #expect([0, 1, 2, 9].map(forecast.total) == [4, 4, 5, 5])
  }
}
