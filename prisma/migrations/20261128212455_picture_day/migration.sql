-- AlterTable
ALTER TABLE "Picture" ADD COLUMN     "mood" "DayMood",
ADD COLUMN     "weather" "DayWeather";
